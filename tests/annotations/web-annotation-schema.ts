// What an exported set must be to be read by others: the W3C Web Annotation model's demands
// (https://www.w3.org/TR/annotation-model/) on the parts of it that are used here, and our own terms. Written anew for the tests.
const iri = { type: 'string', pattern: '^(?:https?://|urn:)\\S+$' };
const text = { type: 'string', minLength: 1 };
const offset = { type: 'integer', minimum: 0 };
const dateTime = { type: 'string', format: 'date-time' };
const creator = { type: 'object', required: ['name'], properties: { name: text } };

const textualBody = {
  type: 'object',
  required: ['type', 'value', 'purpose', 'format', 'language'],
  additionalProperties: false,
  properties: {
    type: { enum: ['TextualBody'] },
    value: text,
    purpose: { enum: ['tagging', 'commenting'] },
    format: { enum: ['text/plain'] },
    language: { enum: ['en'] },
  },
};

const classification = {
  type: 'object',
  required: ['type', 'source', 'purpose'],
  additionalProperties: false,
  properties: { type: { enum: ['SpecificResource'] }, source: iri, purpose: { enum: ['classifying'] } },
};

const quoteSelector = {
  type: 'object',
  required: ['type', 'exact', 'prefix', 'suffix'],
  additionalProperties: false,
  properties: {
    type: { enum: ['TextQuoteSelector'] },
    exact: text,
    prefix: { type: 'string' },
    suffix: { type: 'string' },
  },
};

const positionSelector = {
  type: 'object',
  required: ['type', 'start', 'end'],
  additionalProperties: false,
  properties: { type: { enum: ['TextPositionSelector'] }, start: offset, end: offset },
};

const selectors = {
  type: 'array',
  items: [quoteSelector, positionSelector],
  minItems: 2,
  additionalItems: false,
};

const motivation = { enum: ['classifying', 'commenting'] };
const contexts = { type: 'array', minItems: 2, items: [{ enum: ['http://www.w3.org/ns/anno.jsonld'] }] };

const annotation = {
  type: 'object',
  required: ['@context', 'id', 'type', 'motivation', 'body', 'target', 'anatomy'],
  additionalProperties: false,
  properties: {
    '@context': { enum: ['http://www.w3.org/ns/anno.jsonld'] },
    id: iri,
    type: { enum: ['Annotation'] },
    motivation: {
      anyOf: [motivation, { type: 'array', items: motivation, minItems: 1, uniqueItems: true }],
    },
    creator,
    generator: {
      type: 'object',
      required: ['id', 'type', 'name'],
      properties: { id: iri, type: { enum: ['Software'] }, name: text },
    },
    body: {
      type: 'array',
      minItems: 2,
      items: [classification, textualBody],
      additionalItems: textualBody,
    },
    target: {
      type: 'object',
      required: ['source', 'selector'],
      additionalProperties: false,
      properties: { source: iri, selector: selectors },
    },
    claim: selectors,
    anatomy: { type: 'object' },
    leftOpen: text,
    answers: { type: 'array', items: iri, minItems: 1 },
    sameSource: { type: 'array', items: iri, minItems: 1 },
  },
};

/** JSON Schema, draft 4. */
export const COLLECTION_SCHEMA = {
  type: 'object',
  required: ['@context', 'id', 'type', 'label', 'total', 'first'],
  additionalProperties: false,
  properties: {
    '@context': contexts,
    id: iri,
    type: { enum: ['AnnotationCollection'] },
    label: text,
    creator,
    modified: dateTime,
    outlet: text,
    published: { type: 'string', format: 'date' },
    licence: text,
    summary: text,
    articleLength: offset,
    total: offset,
    first: {
      type: 'object',
      required: ['id', 'type', 'startIndex', 'items'],
      additionalProperties: false,
      properties: {
        id: iri,
        type: { enum: ['AnnotationPage'] },
        startIndex: offset,
        items: { type: 'array', items: annotation, minItems: 1 },
      },
    },
  },
};

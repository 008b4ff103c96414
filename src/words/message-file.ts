// A file of messages as browsers read them: `$NAME$` stands for a placeholder's content, `$1` in it for a value, `$$` for `$`.

export interface Message {
  readonly message: string;
  /** For who translates it. */
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}
export type MessageFile = Readonly<Record<string, Message>>;

/** What the browser's own `i18n.getMessage` answers. */
export function toSource(messages: MessageFile): (key: string, values: string[]) => string {
  return (key, values) => {
    const entry = messages[key];
    if (!entry) return '';
    const { message, placeholders = {} } = entry;
    const contentOf = (name: string) => placeholders[name.toLowerCase()]?.content ?? '';
    return message
      .replace(/\$([A-Za-z0-9_@]+)\$/g, (_, name: string) => contentOf(name))
      .replace(/\$(?:([1-9])|(\$))/g, (_, number: string | undefined) =>
        number ? (values[Number(number) - 1] ?? '') : '$',
      );
  };
}

// axe-core on a page of ours: what it finds wrong, in words, and how many of its rules had something to say.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Findings {
  /** One line for each element that breaks a rule. */
  readonly violations: readonly string[];
  /** Rules that were met. None means that nothing was looked at. */
  readonly passes: number;
}

/** Runs all rules of WCAG 2 and the best practices over the page as it stands, or over one element of it. */
export async function checkAccessibility(page: Page, selector?: string): Promise<Findings> {
  // Evaluated by the protocol: no page of ours lets a script element in.
  await page.evaluate(AXE);
  return page.evaluate(async selector => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: Node): Promise<{ violations: Rule[]; passes: Rule[] }> };
    };
    interface Rule {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    const { violations, passes } = await axe.run((selector && document.querySelector(selector)) || document);
    return {
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      ),
      passes: passes.length,
    };
  }, selector);
}

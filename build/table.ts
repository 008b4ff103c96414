// A plain table for the terminal: columns lined up by spaces. Draws no lines and uses no colour.

/** @param rows of equal length. @param left how many columns, from the first, stand to the left; the others to the right. */
export function toTable(rows: readonly (readonly string[])[], left = 1): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  const toLine = (row: readonly string[]) =>
    row.map((cell, column) =>
      column < left ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
  return rows.map(row => toLine(row).join('  ').trimEnd()).join('\n');
}

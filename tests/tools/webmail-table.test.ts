import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withWebmailTable } from './webmail-table.ts';

it('the README says of each webmail client what its adapter says of itself', () => {
  const readme = readFileSync(`${import.meta.dirname}/../../README.md`, 'utf8');
  expect(readme, 'npm run webmail-table writes the table of now').toBe(withWebmailTable(readme));
});

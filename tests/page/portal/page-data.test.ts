import { describe, expect, it } from 'vitest';
import { statesIn } from '../../../utils/page/portal/page-data.ts';

const list = '{"surveys":[{"title":"Paper Moons; a (story) = {x}","url":"/c/a/1","deadline":"2026-12-12"}]}';

describe('state in scripts', () => {
  it.each([
    ['assigned', `window.__STATE__ = ${list};`],
    ['assigned among code', `(function(){var a=function(b){return b&&{c:1}};window.x=${list}})();`],
    ['pushed', `self.__next_f.push([1, ${JSON.stringify(list)}]);(window.q=window.q||[]).push(${list});`],
    ['parsed from a string', `window.s = JSON.parse(${JSON.stringify(list)});`],
    ['parsed from a string in single quotes', `window.s = JSON.parse('${list.replaceAll('"', '\\"')}');`],
    ['an exported list', `export default ${list}`.replace('default ', 'const data = ')],
  ])('%s', (_, code) => expect(statesIn(code).map((text) => JSON.stringify(JSON.parse(text)))).toContain(list));

  it('runs nothing and finds nothing in code', () => {
    for (const code of [
      'function a() { return { b: c() }; }',
      'window.x = {a: 1, b: [2, 3], c: "long enough to be looked at, really"};',
      'x = [1, 2, 3',
      `y = {"a": ${'{"b":'.repeat(50)}`,
    ])
      expect(statesIn(code)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { nextAsk } from '../../../utils/core/portal/next-ask.ts';

const url = 'https://www.amazonpreview.com/api/surveys?limit=20';
const get = (address = url) => ({ url: address, body: null });

describe('lists that name a cursor', () => {
  it.each([
    ['{"items":[],"nextCursor":"abc="}', get(), `${url}&cursor=abc%3D`],
    ['{"items":[],"next_cursor":"b"}', get(`${url}&cursor=a`), `${url}&cursor=b`],
    ['{"data":{"surveys":{"pageInfo":{"hasNextPage":true,"endCursor":"x9"}}}}', get(`${url}&after=x1`), `${url}&after=x9`],
    ['{"items":[],"cursor":{"next":"n7"}}', get(), `${url}&cursor=n7`],
    ['{"nextPageToken":"t"}', get(`${url}&page_token=s`), `${url}&page_token=t`],
    ['{"meta":{"has_more":true,"next_token":41}}', get(), `${url}&nextToken=41`],
  ])('%s', (answer, ask, next) => expect(nextAsk(ask, answer)).toEqual({ url: next, body: null }));

  it.each([
    ['the last page', get(), '{"pageInfo":{"hasNextPage":false,"endCursor":"x9"}}'],
    ['an empty cursor', get(), '{"nextCursor":""}'],
    ['no cursor', get(), '{"items":[{"id":1}]}'],
    ['the cursor that was asked for', get(`${url}&cursor=b`), '{"nextCursor":"b"}'],
    ['an address, which is no cursor', get(), '{"nextCursor":"https://evil.example/"}'],
    ['no JSON', get(), '<html>'],
    ['a body that is no JSON', { url, body: 'a=1' }, '{"nextCursor":"b"}'],
  ])('%s ends it', (_, ask, answer) => expect(nextAsk(ask, answer)).toBeNull());
});

describe('lists asked for with POST', () => {
  const answer = '{"data":{"pending":{"edges":[],"pageInfo":{"hasNextPage":true,"endCursor":"x9"}}}}';
  it.each([
    ['{"query":"q","variables":{"first":20,"after":null}}', '{"query":"q","variables":{"first":20,"after":"x9"}}'],
    ['{"query":"q","variables":{"first":20}}', '{"query":"q","variables":{"first":20,"after":"x9"}}'],
    ['{"filter":"open","paging":{"cursor":"x1"}}', '{"filter":"open","paging":{"cursor":"x9"}}'],
    ['{"filter":"open"}', '{"filter":"open","after":"x9"}'],
  ])('%s', (body, next) => expect(nextAsk({ url, body }, answer)).toEqual({ url, body: next }));

  it('changes nothing but the cursor, and never the address', () => {
    const body = '{"query":"mutation-free","variables":{"first":20,"after":"x9"}}';
    expect(nextAsk({ url, body }, answer)).toBeNull();
  });
});

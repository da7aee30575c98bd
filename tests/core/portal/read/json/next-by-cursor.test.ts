import { describe, expect, it } from 'vitest';
import { nextByCursor } from '../../../../../utils/core/portal/read/json/next-by-cursor.ts';

const url = 'https://www.amazonpreview.com/api/surveys?limit=20';

describe('lists that name a cursor', () => {
  it.each([
    ['{"items":[],"nextCursor":"abc="}', url, `${url}&cursor=abc%3D`],
    ['{"items":[],"next_cursor":"b"}', `${url}&cursor=a`, `${url}&cursor=b`],
    ['{"data":{"surveys":{"pageInfo":{"hasNextPage":true,"endCursor":"x9"}}}}', `${url}&after=x1`, `${url}&after=x9`],
    ['{"items":[],"cursor":{"next":"n7"}}', url, `${url}&cursor=n7`],
    ['{"nextPageToken":"t"}', `${url}&page_token=s`, `${url}&page_token=t`],
    ['{"meta":{"has_more":true,"next_token":41}}', url, `${url}&nextToken=41`],
  ])('%s', (answer, asked, next) => expect(nextByCursor(asked, answer)).toBe(next));

  it.each([
    ['the last page', url, '{"pageInfo":{"hasNextPage":false,"endCursor":"x9"}}'],
    ['an empty cursor', url, '{"nextCursor":""}'],
    ['no cursor', url, '{"items":[{"id":1}]}'],
    ['the cursor that was asked for', `${url}&cursor=b`, '{"nextCursor":"b"}'],
    ['an address, which is no cursor', url, '{"nextCursor":"https://evil.example/"}'],
    ['no JSON', url, '<html>'],
    ['an address without TLS', 'http://www.amazonpreview.com/', '{"nextCursor":"b"}'],
  ])('%s ends it', (_, asked, answer) => expect(nextByCursor(asked, answer)).toBeNull());
});

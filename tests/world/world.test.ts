import { afterAll, beforeAll, expect, test } from 'vitest';
import { getFromWorld } from './get.ts';
import { startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('answers for the real host names and with a plain 404 for all others', async () => {
  expect((await getFromWorld(world.port, 'https://mail.google.com/mail/u/0/')).status).toBe(200);
  const unknown = await getFromWorld(world.port, 'https://account-check.example/login?a=1');
  expect(unknown.status).toBe(404);
  expect(unknown.text).toContain('account-check.example');
  expect(unknown.headers['content-type']).toContain('text/plain');
});

test('the image proxy answers with a picture', async () => {
  const picture = await getFromWorld(world.port, 'https://ci3.googleusercontent.com/meips/ADKq_Nx=s0-d-e1-ft');
  expect(picture.headers['content-type']).toBe('image/svg+xml');
});

test('records every request, and names the hosts that no browser asks for by itself', async () => {
  world.requests.length = 0;
  await getFromWorld(world.port, 'https://Tracker.example/pixel?id=1');
  await getFromWorld(world.port, 'https://accounts.google.com/ListAccounts');
  expect(world.requests[0]).toEqual({ method: 'GET', host: 'tracker.example', path: '/pixel?id=1' });
  expect(world.requests).toHaveLength(2);
  expect(world.contacted()).toEqual(['tracker.example']);
});

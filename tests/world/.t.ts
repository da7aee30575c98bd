import { readdirSync, readFileSync } from 'node:fs';
import { getFromWorld } from './get.ts';
import { startWorld } from './world.ts';

const world = await startWorld();
for (const d of ['fake-amazon', 'genuine-amazon', 'other-ham', 'other-phish']) {
  const t = Date.now();
  let slow = 0,
    slowName = '',
    empty = 0,
    n = 0,
    clipped = 0;
  for (const f of readdirSync(`/work/shared/corpus/mail/${d}`)) {
    const s = Date.now();
    n++;
    const { id } = await world.gmail.deliver(readFileSync(`/work/shared/corpus/mail/${d}/${f}`));
    const a = await getFromWorld(world.port, `https://mail.google.com/mail/world/thread/${id}`);
    if (a.status !== 200) console.log(f, a.status);
    const b = JSON.parse(a.text).messages.at(-1).body;
    if (b.replace(/<[^>]*>/g, '').trim() === '') {
      empty++;
      if (d.includes('amazon')) console.log('empty', f, b.length);
    }
    if (a.text.includes('class=\\"iX')) clipped++;
    if (/<script|javascript:|\son\w+=/i.test(b)) console.log('dirty', f, /<script|javascript:|.{20}\son\w+=.{20}/i.exec(b)![0]);
    if (Date.now() - s > slow) {
      slow = Date.now() - s;
      slowName = f;
    }
  }
  console.log(d, n, 'empty', empty, 'clipped', clipped, 'ms', Date.now() - t, 'slowest', slow, slowName);
  world.gmail.clear();
}
const big = new Uint8Array(50e6).fill(65);
const t = Date.now();
const { id } = await world.gmail.deliver(big);
await getFromWorld(world.port, `https://mail.google.com/mail/world/thread/${id}`);
console.log('50MB no mail', Date.now() - t);
await world.close();

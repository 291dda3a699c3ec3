import { SyncGate } from '../../src/preview/office/sync-faults';

/** Whether a promise is still open after what can be done at once is done. */
async function isOpen(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([promise.then(() => false), new Promise<boolean>((resolve) => setTimeout(resolve, 1, true))]);
}

test('the planned sync fails, those around it do not, and all are counted', async () => {
  const gate = new SyncGate();
  await gate.pass();
  gate.fail(2, 'GeneralException', 'It broke');
  expect([await gate.pass(), await gate.pass(), await gate.pass()]).toEqual([
    null,
    { code: 'GeneralException', message: 'It broke', done: 0 },
    null,
  ]);
  expect(gate.count).toBe(4);
});

test('a sync that hangs goes on when released', async () => {
  const gate = new SyncGate();
  gate.hang(1);
  const hanging = gate.pass();
  expect(await isOpen(hanging)).toBe(true);
  gate.release();
  expect(await hanging).toBeNull();
});

test('a delayed sync comes later; nothing is planned after clear', async () => {
  const gate = new SyncGate();
  gate.delay(1, 20);
  gate.fail(2, 'GeneralException');
  const delayed = gate.pass();
  expect(await isOpen(delayed)).toBe(true);
  expect(await delayed).toBeNull();
  gate.clear();
  expect(await gate.pass()).toBeNull();
});

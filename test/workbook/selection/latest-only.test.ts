import { latestOnly } from '../../../src/workbook/selection/latest-only';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A reader whose answers are given by hand. */
function slowReader() {
  const answers: ((value: string) => void)[] = [];
  const read = jest.fn(() => new Promise<string>((resolve) => answers.push(resolve)));
  const tell = jest.fn<void, [string]>();
  const answer = async (value: string): Promise<void> => {
    answers.shift()?.(value);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { read, tell, answer, ...latestOnly(read, tell, 150) };
}

test('questions in quick succession are read once', async () => {
  const { ask, read, tell, answer } = slowReader();
  for (let key = 0; key < 50; key += 1) ask();
  await jest.advanceTimersByTimeAsync(150);
  expect(read).toHaveBeenCalledTimes(1);
  await answer('B2');
  expect(tell.mock.calls).toEqual([['B2']]);
});

test('what is asked for during a reading is read after it, and the stale answer is not told', async () => {
  const { ask, read, tell, answer } = slowReader();
  ask();
  await jest.advanceTimersByTimeAsync(150);
  ask();
  await jest.advanceTimersByTimeAsync(1000);
  expect(read).toHaveBeenCalledTimes(1);
  await answer('B2');
  await jest.advanceTimersByTimeAsync(150);
  await answer('C3');
  expect(tell.mock.calls).toEqual([['C3']]);
});

test('after stopping nothing is told', async () => {
  const { ask, stop, tell, answer } = slowReader();
  ask();
  await jest.advanceTimersByTimeAsync(150);
  stop();
  await answer('B2');
  expect(tell).not.toHaveBeenCalled();
});

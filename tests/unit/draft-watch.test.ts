// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTyping } from '../../src/content/draft-watch.ts';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const key = () => document.body.dispatchEvent(new Event('input', { bubbles: true }));

test('500 words typed without a pause: one timer, no reading', () => {
  const onPause = vi.fn();
  watchTyping(document, onPause, life.signal);
  const timers = vi.spyOn(globalThis, 'setTimeout');
  for (let i = 0; i < 3000; i++) key();
  expect(timers).toHaveBeenCalledTimes(1);
  expect(onPause).not.toHaveBeenCalled();
});

test('reads once after the pause, counted from the last keystroke, and leaves no timer', () => {
  const onPause = vi.fn();
  watchTyping(document, onPause, life.signal);
  key();
  vi.advanceTimersByTime(600);
  key();
  vi.advanceTimersByTime(600);
  expect(onPause).not.toHaveBeenCalled();
  vi.advanceTimersByTime(150);
  expect(onPause).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('ends with its signal', () => {
  const onPause = vi.fn();
  watchTyping(document, onPause, life.signal);
  key();
  life.abort();
  key();
  vi.advanceTimersByTime(5000);
  expect(onPause).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

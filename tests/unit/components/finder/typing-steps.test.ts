import { describe, expect, it } from 'vitest';
import { TypingSteps } from '../../../../src/components/finder/typing-steps.ts';

describe('typing', () => {
  it('begins a step of the history with its first letter', () => {
    const steps = new TypingSteps();
    steps.typed(0);
    expect(steps.take()).toBe('push');
  });

  it('goes on with that step while the letters come', () => {
    const steps = new TypingSteps();
    steps.typed(0);
    steps.take();
    steps.typed(1000);
    expect(steps.take()).toBe('replace');
  });

  it('begins another step after a pause', () => {
    const steps = new TypingSteps();
    steps.typed(0);
    steps.take();
    steps.typed(2000);
    expect(steps.take()).toBe('push');
  });

  it('stays one step, however many letters come before it is written', () => {
    const steps = new TypingSteps();
    steps.typed(0);
    steps.typed(100);
    expect(steps.take()).toBe('push');
    expect(steps.take()).toBe('none');
  });
});

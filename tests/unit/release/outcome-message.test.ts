import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../../src/release/links.ts';
import { type FileOutcome, OutcomeReceiver, OutcomeSender } from '../../../src/release/outcome-message.ts';

const HOME: FileOutcome = [
  'index.html',
  {
    kind: 'written',
    tag: 'a',
    links: [
      ['/kg/fees/', 'fees/'],
      ['/kg/', ''],
    ],
  },
];
const FEES: FileOutcome = [
  'fees/index.html',
  {
    kind: 'written',
    tag: undefined,
    links: [
      ['/kg/', ''],
      ['town/', 'fees/town/'],
    ],
  },
];

describe('outcomes told by one process to another', () => {
  it('name each target once', () => {
    const sender = new OutcomeSender();
    expect(sender.pack([HOME]).targets).toEqual([
      ['/kg/fees/', 'fees/'],
      ['/kg/', ''],
    ]);
    const second = sender.pack([FEES]);
    expect(second.targets).toEqual([['town/', 'fees/town/']]);
    expect(second.outcomes).toEqual([
      ['fees/index.html', { kind: 'written', tag: undefined, links: [1, 2] }],
    ]);
  });

  it('say which page was kept, and which route answered with nothing', () => {
    const told: readonly FileOutcome[] = [
      ['a.json', null],
      ['b/index.html', { kind: 'kept' }],
    ];
    expect(new OutcomeReceiver().unpack(new OutcomeSender().pack(told))).toEqual(told);
  });

  it('refuse a target that was never named', () => {
    const sender = new OutcomeSender();
    sender.pack([HOME]);
    const second = sender.pack([FEES]);
    expect(() => new OutcomeReceiver().unpack(second)).toThrow(
      'A link leads to target 1, which was never named.',
    );
  });

  it('arrive as they were, however they are divided into messages', () => {
    // An address from the root leads to one place, wherever it stands.
    const link = fc.oneof(
      fc.constantFrom<Link>(['/kg/', ''], ['/kg/a/', 'a/']),
      fc.tuple(fc.constantFrom('b/', '../c/'), fc.constantFrom('b/', 'c/', 'a/b/')),
    );
    const outcome = fc.option(
      fc.oneof(
        fc.constant({ kind: 'kept' } as const),
        fc.record({
          kind: fc.constant('written' as const),
          tag: fc.option(fc.string(), { nil: undefined }),
          links: fc.array(link),
        }),
      ),
    );
    const messages = fc.array(fc.array(fc.tuple(fc.string(), outcome)));
    fc.assert(
      fc.property(messages, (told) => {
        const [sender, receiver] = [new OutcomeSender(), new OutcomeReceiver()];
        for (const outcomes of told)
          expect(receiver.unpack(structuredClone(sender.pack(outcomes)))).toEqual(outcomes);
      }),
    );
  });
});

import { z } from 'zod';
import { isLongEnough, LONGEST_PASSPHRASE } from '../../model/passphrase.ts';
import { BUSY, base, WRONG_SECRET } from './base.ts';

export const LOCK_STATES = ['none', 'locked', 'unlocked'] as const;

export const lockStatusSchema = z.strictObject({ state: z.enum(LOCK_STATES) });
export type LockStatus = z.infer<typeof lockStatusSchema>;

const passphrase = z.string().max(LONGEST_PASSPHRASE);
const newPassphrase = passphrase.refine(isLongEnough);
const phrase = z.string().max(1000);

/** Locking the ledger, and the app: `lock.*`. */
export const lock = {
  status: base
    .meta({ doc: 'Whether the ledger is locked; asked every few seconds, with whether the page was used.' })
    .input(z.strictObject({ used: z.boolean().default(false) }))
    .output(lockStatusSchema),
  phrase: base
    .meta({ doc: 'Twelve words that nobody has seen, to lock a ledger with.' })
    .output(z.strictObject({ phrase: z.string() })),
  set: base
    .meta({ doc: 'Locks the ledger with a passphrase and the twelve words; the app stays unlocked.' })
    .errors({ BUSY, WRONG_SECRET })
    .input(z.strictObject({ passphrase: newPassphrase, phrase }))
    .output(lockStatusSchema),
  unlock: base
    .meta({ doc: 'Unlocks the app with the passphrase.' })
    .errors({ WRONG_SECRET })
    .input(z.strictObject({ passphrase }))
    .output(lockStatusSchema),
  now: base.meta({ doc: 'Locks the app until the passphrase is given again.' }).output(lockStatusSchema),
  change: base
    .meta({ doc: 'Replaces the passphrase.' })
    .errors({ WRONG_SECRET })
    .input(z.strictObject({ passphrase, next: newPassphrase }))
    .output(lockStatusSchema),
  recover: base
    .meta({ doc: 'Unlocks the app with the twelve words and sets a new passphrase.' })
    .errors({ WRONG_SECRET })
    .input(z.strictObject({ phrase, next: newPassphrase }))
    .output(lockStatusSchema),
  remove: base
    .meta({ doc: 'Takes the lock off the ledger for good.' })
    .errors({ BUSY, WRONG_SECRET })
    .input(z.strictObject({ passphrase }))
    .output(lockStatusSchema),
};

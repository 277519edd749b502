/** A child of kill-conversion.ts: locks or unlocks the ledger named first, with the key named second, and ends. */
import { readFileSync } from 'node:fs';
import { lockLedger, unlockLedger } from '../../../src/ledger/lock/convert-ledger.ts';

const [path = '', keyFile = '', direction = ''] = process.argv.slice(2);
const { key, keys } = JSON.parse(readFileSync(keyFile, 'utf8'));
process.stdout.write('ready\n');
if (direction === 'lock') lockLedger(path, Buffer.from(key, 'hex'), keys);
else unlockLedger(path, Buffer.from(key, 'hex'));

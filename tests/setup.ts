import { setWords } from '../src/words/current.ts';
import { loadWords } from '../src/words/languages.ts';

/* What is run by the test's own process speaks English. */
setWords(await loadWords('en'));

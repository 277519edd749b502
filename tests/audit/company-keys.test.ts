import { describe, expect, it } from 'vitest';
import { createKeys, meaning } from '../../src/audit/company-keys.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = loadKnowledge();
const mean = (text: string) => meaning(text, knowledge);
const toKeys = (...texts: string[]) => {
  const all = texts.map(mean);
  return all.map(createKeys(all, []).of);
};

describe('the key of a name by itself', () => {
  it.each([
    ['Example Shop', null, 'exampleshop'],
    [' !!! ', null, '!!!'],
    ['   ', null, null],
    ['www.exampleshop.co.uk', 'exampleshop.co.uk', 'exampleshop'],
    ['ada.myshopify.com', 'ada.myshopify.com', null],
    ['xn--bcher-kva.com', 'xn--bcher-kva.com', null],
  ])('for %j is the domain %s and the form %s', (text, domain, form) => {
    expect(mean(text)).toEqual({ text, known: null, domain, form });
  });
});

describe('the key of a company', () => {
  it('is its id where the facts know it, under any name', () => {
    expect(toKeys('Netflix', 'netflix.com')).toEqual(['known:netflix', 'known:netflix']);
  });

  it('is shared by a name and the only domain of the same form', () => {
    expect(toKeys('Example Shop', 'exampleshop.com', 'www.exampleshop.com')).toEqual(
      Array(3).fill('name:exampleshop'),
    );
  });

  it('is the domain where several have one form, even when a third repeats the first', () => {
    expect(toKeys('Delta Q', 'deltaq.com', 'deltaq.de', 'deltaq.com')).toEqual([
      'name:deltaq',
      'domain:deltaq.com',
      'domain:deltaq.de',
      'domain:deltaq.com',
    ]);
  });

  it('is empty for an empty text, and the domain for a site on a shared host', () => {
    expect(toKeys('  ', 'ada.myshopify.com')).toEqual([null, 'domain:ada.myshopify.com']);
  });
});

describe('a link to a domain', () => {
  const ofLink = (domain: string, named: readonly string[], linked: readonly string[]) =>
    createKeys(named.map(mean), linked.map(mean)).ofLink(domain);
  const [BOTH, EXACT] = [['domain:deltaq.com', 'name:deltaq'], ['domain:deltaq.com']];

  it.each([
    ['that the export names', ['deltaq.com'], ['deltaq.com', 'deltaq.de'], BOTH],
    ['where the export names another of that form', ['deltaq.de'], ['deltaq.com'], EXACT],
    ['where the export names both', ['deltaq.com', 'deltaq.de'], ['deltaq.com'], EXACT],
    ['that is the only one of that form', ['Delta Q'], ['deltaq.com'], BOTH],
    ['where links lead to another of that form too', ['Delta Q'], ['deltaq.com', 'deltaq.de'], EXACT],
  ])('%s', (_, named, linked, keys) => {
    expect(ofLink('deltaq.com', named, linked)).toEqual(keys);
  });

  it('on a shared host never gives a company its name', () => {
    expect(ofLink('ada.myshopify.com', [], ['ada.myshopify.com'])).toEqual(['domain:ada.myshopify.com']);
  });
});

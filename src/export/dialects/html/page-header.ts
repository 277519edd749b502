import { readStamp, type Stamp } from './generated-by.ts';
import { getText, type PageNode } from './page-node.ts';
import { PageTree } from './page-tree.ts';
import { TagStream } from './tag-stream.ts';

/** What is around a page's content. */
export type Frame = {
  readonly title: string;
  readonly stamp: Stamp;
  /** Number of the page on Facebook (`category=243`), which is the same in every language; null where there is none. */
  readonly pageId: string | null;
};

/** Content that is looked at before the main element in search of the frame; real frames take some 3,000 characters. */
const HEAD = 12_000;

/**
 * Reads the frame from the beginning and the end of a page, before its content is: pages until 2022 say at their very
 * end in which time zone their dates are.
 */
export function readFrame(beginning: string, end: string, readsDate = true): Frame {
  const head = getBeginning(beginning);
  const pageId = /permalink\/\?[^"]*?(?:sub)?category=(\d+)(?:"|&quot;|')/.exec(head)?.[1] ?? null;
  return { ...merge([...nodesIn(head), ...nodesIn(stampIn(end))], readsDate), pageId };
}

/** Title and frame without the inline style sheet between them, which may be long. */
function getBeginning(text: string): string {
  const titleAt = text.indexOf('<title');
  const bodyAt = text.indexOf('<body');
  const title = titleAt < 0 ? '' : text.slice(titleAt, text.indexOf('</title>', titleAt) + 8);
  const from = Math.max(bodyAt, 0);
  const body = text.slice(from, from + HEAD);
  const mainAt = body.indexOf('role="main"');
  return title.slice(0, 2000) + (mainAt < 0 ? body : body.slice(0, mainAt));
}

/** The end of the page from its stamp on: what comes before may begin in the middle of anything. */
function stampIn(tail: string): string {
  const at = Math.max(...['_4t5o', '_a707', '_aoaa', '"footer"'].map((token) => tail.lastIndexOf(token)));
  return at < 0 ? '' : tail.slice(tail.lastIndexOf('<', at));
}

type Found = { readonly role: PageNode['role']; readonly text: string; readonly datetime: string };

function nodesIn(text: string): Found[] {
  const found: Found[] = [];
  const take = (node: PageNode): void => {
    found.push({ role: node.role, text: stampText(node), datetime: datetimeIn(node) });
  };
  const stream = new TagStream(new PageTree(() => false, take));
  stream.write(text);
  stream.end();
  return found;
}

/** Only the first line of a stamp: a second one says which time range was requested. */
function stampText(node: PageNode): string {
  if (node.role !== 'stamp') return getText(node);
  const lines = node.children.map((one) => (typeof one === 'string' ? one : firstLine(one)));
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

function firstLine(node: PageNode): string {
  const own = node.children.filter((one) => typeof one === 'string' || one.tag !== 'div');
  return own.map((one) => (typeof one === 'string' ? one : getText(one))).join(' ');
}

function datetimeIn(node: PageNode): string {
  if (node.datetime !== '') return node.datetime;
  for (const one of node.children) {
    const found = typeof one === 'string' ? '' : datetimeIn(one);
    if (found !== '') return found;
  }
  return '';
}

function merge(nodes: readonly Found[], readsDate: boolean): Omit<Frame, 'pageId'> {
  const title = nodes.find(({ role }) => role === 'title')?.text ?? '';
  const account = nodes.find(({ role, text }) => role === 'account' && text !== '')?.text ?? null;
  const line = nodes.find(({ role, text }) => role === 'stamp' && text !== '');
  const stamp = readStamp(line?.text ?? '', line?.datetime ?? '', readsDate);
  return { title, stamp: { ...stamp, owner: account ?? stamp.owner } };
}

/** Messages between the tabs of one browser: they all share one ledger. */
export type News = 'changed' | 'erased' | 'importing';

const channel = new BroadcastChannel('sidedoor');

export const tellTabs = (news: News): void => channel.postMessage(news);

export function listenToTabs(listener: (news: News) => void): void {
  channel.addEventListener('message', (event: MessageEvent<News>) => listener(event.data));
}

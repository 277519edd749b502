/* An icon is always beside its word, so all icons are hidden from screen readers. */

const PATHS = {
  overview: 'M4 19V5m0 14h16M8 15l4-5 3 3 5-7',
  flagged: 'M6 21V4m0 1h11l-2.5 4L17 13H6',
  connections:
    'M9 15l6-6M10.5 6.5l1.8-1.8a4 4 0 0 1 5.7 5.7l-1.8 1.8M13.5 17.5l-1.8 1.8a4 4 0 0 1-5.7-5.7l1.8-1.8',
  companies: 'M4 20h16M6 20V5h8v15m0-10h4v10M9 8.5h2M9 12h2M9 15.5h2',
  messages: 'M4 5h16v11H10l-4 3.5V16H4zM8 9h8M8 12h5',
  review: 'M4 6h10M4 12h6M4 18h6M13 16l2.5 2.5L21 13',
  headlines: 'M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M7 8.5h7M7 12h7M7 15.5h4',
  compare: 'M8 4v16m0-16L4.5 7.5M8 4l3.5 3.5M16 20V4m0 16l-3.5-3.5M16 20l3.5-3.5',
  report: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  coverage: 'M8 6h12M8 12h12M8 18h12M3.5 6l.7.8L5.5 5M3.5 12l.7.8 1.3-1.8M3.5 18h2',
  settings: 'M4 7h9m4 0h3M4 17h3m4 0h9M15 5v4M9 15v4',
  more: 'M4 7h16M4 12h16M4 17h16',
  import: 'M12 4v10m0 0l-4-4m4 4l4-4M4 19h16',
  up: 'M7 14l5-5 5 5',
  down: 'M7 10l5 5 5-5',
  back: 'M11 6l-6 6 6 6M5 12h14',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

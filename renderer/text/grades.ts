import type { FindingCard } from '../../src/engine/contract/views.ts';

type Grade = FindingCard['grade'];
type Severity = FindingCard['severity'];

/** The word on the label, and what it means in one sentence. */
export const grades: Readonly<Record<Grade | 'denied', { readonly label: string; readonly means: string }>> =
  {
    'in-export': {
      label: 'In your export',
      means: 'A record in your own export says so. Nothing beyond it is claimed.',
    },
    acknowledged: { label: 'Acknowledged', means: 'The company or Facebook said so itself.' },
    documented: {
      label: 'Documented',
      means: 'Public documentation or coverage from that time describes it.',
    },
    reported: { label: 'Reported', means: 'A named press report says so. It has not been confirmed here.' },
    alleged: {
      label: 'Alleged',
      means: 'A party says so in a court filing. No court finding is known here.',
    },
    possible: {
      label: 'Possible',
      means: 'The platform rules of that time allowed it. Nothing shows that this app did it.',
    },
    denied: { label: 'Denied', means: 'The company or Facebook rejects it.' },
  };

export const gradeHint = (label: string, means: string) => `${label}: ${means}`;

export const severities: Readonly<Record<Severity, string>> = {
  high: 'Look at first',
  medium: 'Worth a look',
  low: 'Minor',
  info: 'For information',
};

/** How a claim's time meets the connection's time. */
export const fits: Readonly<Record<'overlap' | 'possible' | 'probably-outside' | 'outside', string>> = {
  overlap: 'Overlaps your connection by recorded and stated dates.',
  possible: 'May overlap your connection: it depends on a date that is unknown or inferred.',
  'probably-outside': 'Probably outside your connection: only an inferred date separates them.',
  outside: 'Outside the time of your connection.',
};

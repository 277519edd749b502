import { z } from 'zod';
import { CONNECTION_STATUSES } from '../model/enumerations.ts';
import { directionSchema } from '../model/findings.ts';
import { count, isoDay } from '../model/scalars.ts';

const barSchema = z.strictObject({
  name: z.string(),
  status: z.enum(CONNECTION_STATUSES),
  flagged: z.boolean(),
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  claims: z.array(z.strictObject({ from: isoDay.nullable(), to: isoDay.nullable() })),
  text: z.string(),
});
export const timelineSchema = z.strictObject({
  from: isoDay,
  to: isoDay,
  messagingEra: z.strictObject({ from: isoDay, to: isoDay }),
  bars: z.array(barSchema),
  otherConnections: count,
  years: z.array(z.strictObject({ year: z.int(), messages: count, ...directionSchema.shape })),
});

export type ReportTimeline = z.infer<typeof timelineSchema>;
export type TimelineBar = z.infer<typeof barSchema>;

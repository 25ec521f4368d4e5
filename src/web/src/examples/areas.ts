import type { Both } from '../language';

/** The four kinds of users, in the order of the page; each is a folder below `examples/`. */
export const areas = ['secretariat', 'projects', 'analysts', 'tracing'] as const;

export type Area = (typeof areas)[number];

export const areaTitles: Readonly<Record<Area, Both>> = {
  secretariat: { da: 'Sekretariatet', en: 'The secretariat' },
  projects: { da: 'Projekter', en: 'Projects' },
  analysts: { da: 'Analytikere', en: 'Analysts' },
  tracing: { da: 'Spor bidrag', en: 'Trace contributions' },
};

export function isArea(text: string): text is Area {
  return (areas as readonly string[]).includes(text);
}

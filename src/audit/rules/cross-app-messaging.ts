import { readSettings, type SettingPlace } from '../../ledger/reads/audit-evidence.ts';
import { evidenceAt, type Rule, summaryOf } from './rule.ts';

/** The setting that lets accounts of Meta's other apps write to the user in Messenger. */
export const crossAppMessaging: Rule = {
  id: 'cross-app-messaging',
  messagingScope: 'setting',
  find: ({ db, importId }) => {
    const on = readSettings(db, importId, 'cross-app-messaging').filter(isOn);
    if (on.length === 0) return [];
    return [
      {
        severity: 'info',
        company: null,
        grade: 'in-export',
        title: 'Messaging across apps is switched on',
        summary: summaryOf(
          'Your export says that cross-app messaging is on.',
          "It is a setting between Meta's own apps. It names no other company.",
        ),
        evidence: on.map((setting) => evidenceAt(setting, 'setting', setting.name)),
      },
    ];
  },
};

function isOn({ value }: SettingPlace): boolean {
  return value === 'true';
}

import { readSettings, type SettingPlace } from '../../ledger/reads/audit-evidence.ts';
import { message } from '../../words/message.ts';
import { evidenceAt, type Rule } from './rule.ts';

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
        title: message('rule.cross-app-messaging.title'),
        summary: [message('rule.cross-app-messaging.listed'), message('rule.cross-app-messaging.limit')],
        evidence: on.map((setting) => evidenceAt(setting, message('evidence.setting'), setting.name)),
      },
    ];
  },
};

function isOn({ value }: SettingPlace): boolean {
  return value === 'true';
}

import type { Translation } from '../catalog.ts';
import type { appDonate as source } from '../en/app-donate.ts';

/** The screen on which a donation to a study is looked at and written. */
export const appDonate: Translation<typeof source> = {
  'app.donate.title': 'Donner à une étude',
  'app.donate.lead':
    'Une étude qui rassemble des exports a un fichier, study.toml, qui dit ce qu’elle demande. Choisissez-le, regardez chaque ligne et laissez de côté ce que vous voulez. Sidedoor n’envoie rien : vous obtenez un fichier et le remettez vous-même si vous le souhaitez.',
  'app.donate.choose': 'Choisir le fichier de l’étude',
  'app.donate.another': 'Choisir un autre fichier',
  'app.donate.told': 'Ce qu’il faut savoir',
  'app.donate.rows': 'Ce qui serait remis',
  'app.donate.table': 'Table',
  'app.donate.tableRows': '{table} ({rows, plural, one {# ligne} other {# lignes}})',
  'app.donate.handTable': 'Remettre cette table',
  'app.donate.handOver': 'Remettre',
  'app.donate.search': 'Chercher dans cette table',
  'app.donate.row': 'Remettre la ligne {row, number}',
  'app.donate.inYourExport': '{names} dans votre export',
  'app.donate.codes':
    'Une entreprise qui commence par # est remise sous ce code. Son nom en dessous n’est montré qu’à vous.',
  'app.donate.leaveCompany': 'Laisser de côté partout : {name}',
  'app.donate.leaveEverywhere': 'Laisser de côté partout',
  'app.donate.leftOut': 'laissée de côté',
  'app.donate.leftCompanies': 'Entreprises que vous laissez de côté',
  'app.donate.putBack': 'Remettre {name}',
  'app.donate.previous': 'Lignes précédentes',
  'app.donate.next': 'Lignes suivantes',
  'app.donate.shown': '{from, number} à {to, number} sur {total, number}',
  'app.donate.format': 'Forme du fichier',
  'app.donate.format.parquet': 'Parquet, que les études acceptent en général',
  'app.donate.format.json': 'JSON, qu’un éditeur de texte peut ouvrir',
  'app.donate.format.port': 'pour la plateforme de dons Port',
  'app.donate.write': 'Écrire le don',
  'app.donate.done':
    'Rien n’a été envoyé : remettez le fichier à {contact}. Votre numéro de donneur est {donor}.',
};

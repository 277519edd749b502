import type { Translation } from '../catalog.ts';
import type { study as source } from '../en/study.ts';

/** What is said of studies, donations and cohorts. */
export const study: Translation<typeof source> = {
  'study.unreadable': 'Le fichier {file} n’a pas pu être lu.',
  'study.no-toml': '{file} n’est pas du TOML valide : regardez la ligne {line, number}.',
  'study.missing-field': 'Il manque « {field} » dans {file}.',
  'study.unknown-field': '{file} contient « {field} », qui n’existe dans aucune étude.',
  'study.no-such-value': '« {field} » dans {file} doit être l’un de : {allowed}.',
  'study.invalid-field': '« {field} » dans {file} n’a pas la forme voulue. Un exemple : {example}',
  'study.bad-recipient':
    'Le destinataire de l’étude n’est pas un destinataire age valide ; le don ne peut donc pas être scellé.',
  'study.ended': 'Cette étude a pris fin le {ends, date, long}. Elle n’accepte plus de dons.',
  'study.nothing-to-leave-out':
    'Il n’y a pas de « {what} » dans le don ; rien n’a donc été écrit. Regardez-le avec --preview.',
  'study.no-choice':
    '« {text} » ne dit pas quoi laisser de côté. Écrivez une table (connections), une ligne (connections:3) ou une entreprise (company=Example Bank).',
  'study.consent.title': 'Don à l’étude « {title} »',
  'study.consent.purpose': 'But : {purpose}',
  'study.consent.contact': 'Contact : {contact}',
  'study.consent.ethics': 'Approuvée par : {ethics}',
  'study.consent.ends': 'Dernier jour pour les dons : {ends, date, long}',
  'study.consent.donor':
    'Votre numéro de donneur est {donor}. Conservez-le : pour faire retirer votre don, indiquez-le au contact.',
  'study.consent.nothing-sent':
    'Sidedoor {version} crée le don sur votre propre ordinateur et n’envoie rien. C’est à vous de le remettre.',
  'study.consent.dates.day': 'Des dates, le jour est remis.',
  'study.consent.dates.month': 'Des dates, seul le mois est remis.',
  'study.consent.dates.year': 'Des dates, seule l’année est remise.',
  'study.consent.counts': 'Les nombres sont exacts.',
  'study.consent.bins': 'Les nombres sont arrondis vers le bas à l’un de ceux-ci : {bins}.',
  'study.consent.names.known':
    'Les entreprises que citent les faits sourcés de Sidedoor ou la liste de l’étude figurent sous leur nom.',
  'study.consent.names.listed': 'Seules les entreprises de la liste de l’étude figurent sous leur nom.',
  'study.consent.hashes':
    'Toute autre entreprise est un code qui commence par #. Quiconque possède le fichier de l’étude peut vérifier si un code correspond à un nom qu’il devine.',
  'study.consent.never':
    'Jamais inclus : noms de personnes, conversations, texte de messages, identifiants sous lesquels les applications vous connaissent, vos notes.',
  'study.consent.table':
    '{table} ({columns}) : {rows, plural, one {# ligne} other {# lignes}}{leftOut, plural, =0 {.} other { ; # laissées de côté.}}',
  'cli.donate.no-out': 'Indiquez un nouveau fichier avec --out, ou regardez le don avec --preview.',
  'cli.donate.hidden': '{shown} est {names} dans votre export.',
  'cli.donate.preview':
    'Rien n’a été écrit. Pour laisser quelque chose de côté, ajoutez --leave-out avec une table, une ligne (connections:3) ou une entreprise (company=Example Bank), autant de fois que vous voulez ; pour l’écrire, --out FICHIER.',
  'cli.donate.written':
    '{path} : {rows, plural, one {# ligne} other {# lignes}}. Rien n’a été envoyé : remettez le fichier à {contact}. Votre numéro de donneur est {donor}.',
  'cli.donate.sealed': 'Il est scellé : seule l’étude peut l’ouvrir.',
};

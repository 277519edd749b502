/** The screen on which the result is made ready to show to others. */
export const appShare = {
  'app.share.title': 'Share your result',
  'app.share.lead':
    'A few sentences and a picture with the same words. They hold rounded counts, no names of people and no dates, and companies are named only if you tick the box. What you see here is all that is in them.',
  'app.share.withCompanies': 'Name the companies',
  'app.share.text': 'The sentences',
  'app.share.copy': 'Copy the sentences',
  'app.share.picture': 'The picture',
  'app.share.alt':
    'The sentences above under the name Sidedoor, with a bar where a part of the messages falls in the time of access',
  'app.share.save.svg': 'Save as SVG',
  'app.share.save.png': 'Save as PNG',
  'app.share.link': 'Share your result without names',
} as const;

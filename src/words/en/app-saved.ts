/** How the saving of a file ended: a report, a calendar, a picture. */
export const appSaved = {
  'app.saved.downloads': 'Saved. Look for {name} in your Downloads folder.',
  'app.saved.chosen': 'Saved where you chose.',
  'app.saved.cancelled': 'You chose no place for it, so it was removed. Write it again when you are ready.',
  'app.saved.gone': 'A newer file has replaced it. Write it again.',
  'app.saved.not-written': 'It could not be saved there. Write it again and choose another place.',
} as const;

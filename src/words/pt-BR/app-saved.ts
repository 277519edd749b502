export const appSaved = {
  'app.saved.downloads': 'Salvo. Procure {name} na sua pasta de downloads.',
  'app.saved.chosen': 'Salvo onde você escolheu.',
  'app.saved.cancelled':
    'Você não escolheu um lugar para o arquivo; por isso, ele foi removido. Grave-o de novo quando quiser.',
  'app.saved.gone': 'Um arquivo mais novo tomou o seu lugar. Grave-o de novo.',
  'app.saved.not-written': 'Não foi possível salvar ali. Grave o arquivo de novo e escolha outro lugar.',
};

export const reportOptions = {
  'report.format.html': 'Uma página',
  'report.format.html.means':
    'Para ler, imprimir ou salvar como PDF. Abre em qualquer navegador, não precisa de rede.',
  'report.format.bundle': 'Um pacote de evidências',
  'report.format.bundle.means':
    'Um ZIP com a página, as tabelas e os dados, e com a soma de verificação de cada arquivo e dos seus dados exportados.',
  'report.format.csv': 'Tabelas',
  'report.format.csv.means': 'Resultados, conexões e empresas como CSV, para uma planilha.',
  'report.format.json': 'Dados',
  'report.format.json.means': 'O relatório inteiro como JSON, para programas.',
  'report.form.short': 'Resumido',
  'report.form.short.means':
    'A resposta, os resultados sobre a sua caixa de entrada, as suas decisões e o método. Algumas folhas de papel.',
  'report.form.full': 'Completo',
  'report.form.full.means': 'Cada resultado, conexão e empresa, o que dizem as manchetes e todas as fontes.',
  'report.redaction.none': 'Tudo como está',
  'report.redaction.none.means': 'O seu nome, os nomes nos registros e as suas notas.',
  'report.redaction.people': 'Sem pessoas',
  'report.redaction.people.means':
    'O seu nome e os de outras pessoas viram rótulos, os mesmos em todo o relatório. As notas ficam de fora.',
  'report.redaction.companies': 'Sem pessoas e outras empresas',
  'report.redaction.companies.means': 'Também os nomes das empresas de que nenhum resultado trata.',
  'report.lock.generated': 'Protegido com uma frase-senha criada para você',
  'report.lock.generated.means':
    'Seis palavras aleatórias, mostradas uma vez. Sem elas ninguém pode abrir o relatório, nem você.',
  'report.lock.given': 'Protegido com uma frase-senha sua',
  'report.lock.given.means':
    'No mínimo 12 caracteres, sem contar espaços e hifens. Uma longa é melhor que uma estranha.',
  'report.lock.none': 'Não protegido',
  'report.lock.none.means': 'Quem tiver o arquivo pode lê-lo.',
};

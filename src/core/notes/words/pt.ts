import type { LanguageWords } from './language';

export const pt: LanguageWords = {
  cause: `causa, antecedente, origem, origens, contexto, contextualização, pressupostos, motivo, motivação,
    motivações, razão, razões, fatores, factores, estopim, gatilho, raiz, raízes, pretexto, panorama,
    situação inicial, caminho para a guerra, por que ..., porque ..., o que causou ..., o que levou ...`,
  course: `= desenvolvimento, desenvolvimento da guerra, desenvolvimento da revolução, desenrolar, decorrer,
    = curso, curso da guerra, curso dos acontecimentos, acontecimento, eventos, fatos, factos, cronologia,
    linha do tempo, fases, etapas, = evolução, = processo, eclosão, = datas, datas importantes,
    o que aconteceu ..., como aconteceu ..., como ocorreu ..., = guerra, = revolução, = revolta, = conflito,
    = conflitos, = batalhas`,
  impact: `consequência, efeito, impacto, resultado, repercussão, repercussões, desdobramento, desfecho, legado,
    herança, importância, = saldo, saldo da, = balanço, balanço da, reflexos, = mudanças, = pós guerra,
    o que mudou ..., quais ... consequências, por que ... importante`,
  sources: `fonte, fontes históricas, documento, análise de fontes, pergunta, perguntas sobre ..., questão, questões,
    exercício, atividades`,
  ignore: `links, referência, bibliografia, ver também, veja também, leitura complementar, tarefa, a fazer, sumário,
    índice, recursos, notas de rodapé`,
  never: `curso de ..., efeito estufa, efeito dominó, em causa, por causa, razão de estado, culto da razão,
    questão de ..., questão da ..., questão do ...`,
  joiners: `+ de da do das dos a o ao à em no na nos nas e ou sobre para por entre durante após com contra`,
  small: 'o a os as um uma principal principais grandes outros outras',
  parts: 'parte capítulo aula unidade tema módulo tópico',
  answers: 'resposta respostas gabarito solução r',
  asks: `quem que quando onde por como qual quais explique explica descreva compare identifique analise cite nomeie
    defina aponte indique comente justifique relacione`,
  leaning: `ele ela eles elas isso isto esse essa este esta estes estas esses essas seu sua seus suas assim entao mas
    porem contudo alem depois tambem portanto logo`,
  marks: 'pontos ponto pts',
};

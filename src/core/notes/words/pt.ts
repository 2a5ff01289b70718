import type { LanguageWords } from './language';

export const pt: LanguageWords = {
  cause: `causa, antecedente, precedentes, origem, origens, contexto, contextualização, motivo, motivação, motivações, razão,
    razões, fatores, factores, estopim, gatilho, raiz, raízes, pressupostos, pretexto, prelúdio, panorama, situação inicial,
    caminho para a guerra, = antes da guerra, por que ..., porque ..., o que causou ..., o que levou ...`,
  course: `= desenvolvimento, desenvolvimento da guerra, desenvolvimento do conflito, desenvolvimento da revolução,
    desenrolar, decorrer, = curso, curso da guerra, curso dos acontecimentos, acontecimento, eventos, fatos, factos,
    cronologia, linha do tempo, fases, etapas, = evolução, = processo, eclosão, = datas, datas importantes,
    principais datas, fim da guerra, o que aconteceu ..., como aconteceu ..., como ocorreu ..., = guerra, = revolução,
    = revolta, = conflito, = conflitos, = batalhas`,
  impact: `consequência, efeito, impacto, resultado, repercussão, repercussões, desdobramento, desfecho, desenlace, legado,
    herança, importância, = saldo, saldo da, saldo do, = balanço, balanço da, balanço do, reflexos, sequelas,
    = mudanças, = pós guerra, o que mudou ..., quais ... consequências, por que ... importante`,
  sources: `fonte, documento, fontes históricas, análise de fontes, análise de documentos, pergunta, perguntas sobre ...,
    questão, questões, exercício, atividades`,
  ignore: `links, referência, bibliografia, ver também, veja também, tarefa, a fazer, sumário, índice, recursos,
    leitura complementar, saiba mais, notas de rodapé`,
  never: `curso de ..., efeito estufa, efeito dominó, em causa, por causa, atos e fatos, razão social,
    razão de estado, culto da razão, questão de ..., questão da ..., questão do ...`,
  joiners: `+ de da do das dos a o ao à em no na nos nas e ou sobre para por entre durante após com contra`,
  small: 'o a os as um uma principal principais grandes outros outras',
  parts: 'parte capítulo aula unidade tema módulo tópico',
  answers: 'resposta respostas gabarito solução r',
  asks: `quem que quando onde por como qual quais explique explica descreva compare identifique analise cite nomeie defina
    aponte indique comente justifique relacione`,
  leaning: `ele ela eles elas isso isto esse essa este esta estes estas esses essas seu sua seus suas assim entao mas porem
    contudo alem depois tambem portanto logo`,
  marks: 'pontos ponto pts',
};

import { testHeadings } from './headings';

testHeadings(
  'pt',
  {
    cause: `Causas
Causas da Guerra do Paraguai
1. Causas econômicas
As principais causas
Antecedentes
Antecedentes históricos
Contexto
Contexto histórico
Contextualização
Origem
Origens do conflito
Motivos
Motivos da revolta
Razões da derrota
Fatores
Fatores motivadores da Abolição
O estopim da guerra
Pressupostos
Por que a guerra começou?
O que levou à revolução?
Raízes do problema`,
    course: `Desenvolvimento
Desenvolvimento da guerra
Desenrolar
O desenrolar do conflito
Acontecimentos
Principais acontecimentos
Fatos
Fatos principais
Eventos
Cronologia
Linha do tempo
Fases
Fases da revolução
Etapas
Processo
Datas importantes
O que aconteceu em 1889?
A eclosão da guerra`,
    impact: `Consequências
Consequências políticas e sociais
As consequências da guerra
Resultado
Resultados da revolta
Efeitos
Impactos
Impacto na economia
Repercussões
Desdobramentos
Desfecho
Legado
Legado da escravidão
Importância histórica
Saldo
Saldo da guerra
O que mudou?
Por que foi importante?`,
    sources: `Fontes
Fonte 1
Fontes históricas
Documentos
Documento A
Análise de fontes
Perguntas
Questões
Exercícios
Atividades`,
    ignore: `Referências
Bibliografia
Ver também
Veja também
Tarefas
Sumário
Índice
Leitura complementar`,
    topic: `O fim da guerra
Curso de história
O curso do Amazonas
O efeito estufa
Fontes de energia
A questão da escravidão
A razão de Estado
Características
Descrição
Sociedade
Política externa
Desejos
Personagens
O desenvolvimento da indústria
Período
Recursos naturais
Definição`,
  },
  {
    Causas: 'cause',
    'Principais causas': 'cause',
    Desenrolar: 'course',
    'Consequências sociais': 'impact',
    'Causas da guerra': null,
    Personagens: null,
  },
);

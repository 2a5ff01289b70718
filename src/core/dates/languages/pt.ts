import type { DateWords } from './words';

export const portuguese: DateWords = {
  code: 'pt',
  seasons: 'primavera verão outono inverno',
  ordinals: [
    'primeiro dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte',
    '',
  ],
  nth: '\\.?[ºª°]|o|',
  roman: true,
  weekdays: 'segunda terça quarta quinta sexta - -',
  relative: [
    '(?:mesm[oa]|n?ess[ea]|n?aquel[ea]) U',
    'U seguinte',
    'U anterior',
    'N U (?:depois|mais tarde|após)',
    'uma? dois três quatro cinco seis sete oito nove dez onze doze',
    ['dias?', 'm[eê]s(?:es)?', 'anos?'],
  ],
  link: 'd[eo](?: ano(?: de)?| m[eê]s de)?',
  article: '[ao]s?|[dn][oa]s?|aos?|(?:[dn]?o |ao )?dia',
  century: 's[eé]c(?:ulos?|s?\\.?) N(?!\\w)',
  decade: [
    '(?:anos(?: de)?|d[eé]cadas? de) D\\b',
    'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  ],
  about: 'por volta de|cerca de|aproximadamente|em torno de',
  parts: [
    '(?:início|começo|princípio)s?(?: de)?',
    'meados(?: de)?',
    '(?:fi(?:m|ns)|fina(?:l|is))(?: de)?',
    '(?:primeira|1[ª.]*) metade',
    '(?:segunda|2[ª.]*) metade',
  ],
  eras: [
    'a\\.? ?(?:de ?)?C\\.?|a\\. ?E\\. ?C\\.|antes de Cristo|antes da (?:nossa era|era comum)|A\\.?C\\.?',
    'd\\.? ?(?:de ?)?C\\.?|E\\. ?C\\.|depois de Cristo|da (?:nossa era|era comum)|D\\.?C\\.?',
  ],
  range: [
    'entre(?: os anos(?: de)?(?= \\d{3}[1-9]))?',
    'e|&|ou',
    'd[aeo]s?|desde',
    '[àa]s?|aos?|até|para',
    'hoje|(?:os )?dias atuais|atualidade',
  ],
  cues: [
    'em|anos?(?: de)?|desde|até|antes de|depois de|após|a partir de|durante',
    'mês de|a',
    'n?ess[ea]|n?est[ea]|[nd]?aquel[ea]|mesm[oa]',
    '(?:[nd]?o )?dia|n?o|ao',
    'ano(?: de)?',
  ],
  counts: [
    'páginas?|págs?|artigos?|capítulo|nº|número|tomo|documento|lei|decreto',
    'que|quase|mais de|menos de|uns|umas|só|cerca de|pelo menos|outros',
    'homens|mulheres|pessoas|soldados|tropas|mortos|feridos|votos|toneladas|metros|réis|dólares|milhão|milhões|mil|vezes|horas|dias|semanas|meses|anos|habitantes|por cento',
    '[a-z]{3,}s',
  ],
  small:
    '[ao]s?|uma?|d[eoa]s?|e|ou|mas|em|n[oa]s?|ao|à|por|pel[oa]s?|para|com|sem|sobre|é|são|era|eram|foi|foram|tem|havia|se|seus?|sua|que|quem|quando|onde|não|mais|como|entre|até|desde|após|contra|também|já|ele|ela|este|esta',
  dates: [' de ', '1º', '#'],
  print:
    'por volta de #|c. #|início #|meados #|fim #|de #|dos #|do #|até #|desde #|# a.C.|# d.C.|anos #|século R|séc. R',
};

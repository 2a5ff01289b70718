import { list, type LanguageWords } from './language';

export const es: LanguageWords = {
  code: 'es',
  roles: {
    cause:
      list(`causa, causas, antecedente, antecedentes, origen, origenes, contexto, motivo, motivos, razon, razones,
      factores, detonante, detonantes, por que ..., camino a la ...`),
    course:
      list(`desarrollo, curso, acontecimiento, acontecimientos, hechos, sucesos, cronologia, linea del tiempo,
      etapas, fases, transcurso, = evolucion, que paso, que ocurrio`),
    impact:
      list(`consecuencia, consecuencias, efecto, efectos, impacto, impactos, resultado, resultados, repercusion,
      repercusiones, legado, importancia, secuelas`),
    sources:
      list(`fuente, fuentes, analisis de fuentes, comentario de texto, comentario de textos, preguntas,
      preguntas sobre las fuentes`),
    ignore: list(
      `enlaces, referencias, bibliografia, ver tambien, tareas, por hacer, indice, recursos`,
    ),
  },
  never: list('a causa de, curso de accion'),
  joiners: list(`de del al en y o e sobre para por entre durante tras desde con`),
  modifiers:
    list(`el la los las un una principales inmediatas profundas politicas economicas sociales militares
    directas otras`),
  common: list(
    `el la los las de del que en y se por con una para su al como fue lo mas sus entre era`,
  ),
  answers: list('respuesta, respuestas, r'),
  asks: list(`quien quienes que cuando donde por como cual cuales explica explique describe compara identifica analiza
    nombra define`),
  leaning:
    list(`el ella ellos ellas esto este esta estos estas eso ese esa su sus asi entonces pero sin ademas luego
    despues tambien aunque por ello`),
  dateColumns: list('fecha, fechas, ano, anos, periodo, cuando, dia'),
  marks: list('punto puntos pt pts'),
};

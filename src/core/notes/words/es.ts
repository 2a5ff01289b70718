import type { LanguageWords } from './language';

export const es: LanguageWords = {
  cause: `causa, antecedente, precedente, origen, orígenes, contexto, motivo, motivación, motivaciones, razón,
    razones, factores, detonante, desencadenante, raíz, raíces, situación previa, situación inicial,
    camino a la guerra, por qué ...`,
  course: `= desarrollo, desarrollo de la guerra, desarrollo del conflicto, desarrollo de la revolución,
    desarrollo de la crisis, desarrollo de los hechos, desarrollo de los acontecimientos, = curso,
    curso de la guerra, curso de los acontecimientos, transcurso, acontecimiento, hechos, sucesos,
    cronología, línea del tiempo, línea de tiempo, eje cronológico, etapas, fases, = evolución, = proceso,
    estallido, fechas, momentos clave, qué pasó, qué ocurrió, cómo se desarrolló ..., = guerra, = revolución,
    = conflicto, = batallas`,
  impact: `consecuencia, efecto, impacto, resultado, repercusión, repercusiones, legado, importancia, trascendencia,
    secuelas, = balance, balance de la, balance del, desenlace, herencia, = cambios, = posguerra, lecciones,
    qué cambió, qué consecuencias ..., por qué ... importante`,
  sources: `fuente, fuentes históricas, documento, análisis de fuentes, comentario de texto, pregunta,
    preguntas sobre ..., actividades, ejercicio, cuestiones`,
  ignore: `enlace, referencia, bibliografía, ver también, véase también, tarea, por hacer, índice, recurso,
    notas al pie`,
  never: `a causa de, curso de ..., en efecto, efecto invernadero, efecto dominó, hechos de los apóstoles, sin causa,
    lección, razón social, razón de estado, culto a la razón, balance de poder, cuestiones de ...`,
  joiners: '+ de del al a la el en y o e sobre para por entre durante tras desde con',
  small: 'el la los las un una principal principales grandes otros otras',
  parts: 'parte capítulo tema unidad lección clase apartado bloque',
  answers: 'respuesta respuestas solución r',
  asks: `quien quienes que cuando donde por como cual cuales explica explique describe compara identifica analiza
    nombra define comenta senala indica enumera razona justifica relaciona`,
  leaning: `ella ellos ellas esto este esta estos estas eso ese esa su sus asi entonces pero sin ademas luego despues
    tambien aunque por ello`,
  marks: 'puntos punto ptos pts',
};

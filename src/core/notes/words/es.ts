import type { LanguageWords } from './language';

export const es: LanguageWords = {
  cause: `causa, antecedente, origen, contexto, motivo, razon, factores, detonante, por que ..., camino a la ...`,
  course: `desarrollo, curso, acontecimiento, hechos, sucesos, cronologia, linea del tiempo, etapas, fases, transcurso,
    = evolucion, que paso, que ocurrio`,
  impact: `consecuencia, efecto, impacto, resultado, repercusion, legado, importancia, secuelas`,
  sources: `fuente, analisis de fuentes, comentario de texto, preguntas, preguntas sobre las fuentes`,
  ignore: `enlaces, referencias, bibliografia, ver tambien, tareas, por hacer, indice, recursos`,
  never: `a causa de, curso de accion`,
  joiners: `de del al en y o e sobre para por entre durante tras desde con`,
  answers: 'respuesta respuestas r',
  asks: `quien quienes que cuando donde por como cual cuales explica explique describe compara identifica analiza nombra
    define`,
  leaning: `el ella ellos ellas esto este esta estos estas eso ese esa su sus asi entonces pero sin ademas luego despues
    tambien aunque por ello`,
  marks: 'puntos punto',
};

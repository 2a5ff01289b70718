import { testHeadings } from './headings';

testHeadings(
  'es',
  {
    cause: `Causas
Causas de la Guerra Civil
1. Causas económicas
Las causas profundas del conflicto
Causas y consecuencias
Antecedentes
Antecedentes históricos
Contexto
Contexto internacional
2.1. Contexto
Origen
Los orígenes de la dictadura
Motivos de la rebelión
Razones del fracaso
Factores que explican la crisis
Detonante
Situación previa
¿Por qué estalló la guerra?
Camino a la guerra
Raíces del problema`,
    course: `Desarrollo
Desarrollo de la guerra
El desarrollo de la Guerra: fases
Desarrollo de los acontecimientos
Acontecimientos
Los hechos
Hechos principales
Sucesos de 1934
Cronología
Línea del tiempo
Etapas
Etapas de la revolución
Fases de la guerra
Fases
Evolución
Fechas importantes
¿Qué pasó en Annual?
El estallido de la guerra`,
    impact: `Consecuencias
Consecuencias políticas y sociales
4. Consecuencias del proceso
Efectos
Efectos de la crisis
Impacto
Impacto en la economía
Resultados
El resultado de la guerra
Repercusiones
Repercusión internacional
Legado
Importancia histórica
Secuelas de la guerra
Balance de la dictadura
Desenlace
¿Qué cambió?
¿Por qué es importante?`,
    sources: `Fuentes
Fuentes históricas
Fuente 1
Documentos
Documento A
Análisis de fuentes
Comentario de texto
Preguntas
Preguntas sobre el texto
Actividades
Ejercicio 2`,
    ignore: `Enlaces
Referencias
Bibliografía
Ver también
Tareas
Índice
Recursos`,
    topic: `El fin de la guerra
Curso de historia
Curso escolar
Fuente de agua
El efecto invernadero
Hechos de los Apóstoles
El desarrollo del ferrocarril
La política exterior
El reinado de Alfonso XIII
Personajes
Conceptos
La sociedad estamental
Balance de poder
La razón de Estado
Recursos naturales de la colonia
El mar Mediterráneo
Objetivos`,
  },
  {
    Causas: 'cause',
    'Principales causas': 'cause',
    Desarrollo: 'course',
    'Consecuencias sociales': 'impact',
    'Causas de la guerra': null,
    Personajes: null,
  },
);

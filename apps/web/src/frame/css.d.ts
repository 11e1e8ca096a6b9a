/** A style sheet that an island brings along; it has no value. */
declare module '*.css' {}

/** The version of the package, carried by every result so that two results can be told apart. */
export const version = '0.1.0'

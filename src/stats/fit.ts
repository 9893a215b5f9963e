/**
 * The outcome of fitting a model by maximum likelihood. `too-little-data`: the data cannot hold the model;
 * `no-convergence`: the optimiser stopped without a maximum, so there are no parameters to trust.
 */
export type Fit<Parameters> =
  | { readonly converged: true; readonly parameters: Parameters; readonly logLikelihood: number }
  | { readonly converged: false; readonly reason: 'too-little-data' | 'no-convergence' }

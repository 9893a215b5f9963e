/**
 * The outcome of fitting a model by maximum likelihood. `too-little-data`: the data cannot hold the model;
 * `no-convergence`: the optimiser stopped without a maximum, so there are no parameters to trust.
 */
export type Fit<Parameters> =
  | {
      readonly converged: true
      readonly parameters: Parameters
      readonly logLikelihood: number
      /** Standard error of a function of the parameters; `null` where the likelihood has no peak in all of them. */
      readonly errorOf: (of: (parameters: Parameters) => number) => number | null
    }
  | { readonly converged: false; readonly reason: 'too-little-data' | 'no-convergence' }

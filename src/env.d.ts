interface ImportMetaEnv {
  /** origin of the API that a build is made for; absent in the demonstration */
  readonly VITE_API?: string
}

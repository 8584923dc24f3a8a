var e=`# Checks the entries that a pull request adds, and offers fixes to click.
name: paperlint

on:
  pull_request:

permissions: {}

jobs:
  lint:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      checks: write # annotations beyond the ten that every job may show
      pull-requests: write # fixes to click; from forks there are none, and everything else works
    steps:
      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0
        with:
          fetch-depth: 2 # to see which lines the pull request adds
          persist-credentials: false
      - uses: paperlint/paperlint@v0
`;export{e as default};
var e=`# Checks the entries that a pull request adds, and offers fixes to click.
name: paperlint

on:
  pull_request:
  merge_group:

permissions: {}

concurrency:
  group: paperlint-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  lint:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      checks: write # annotations beyond the ten that every job may show
      pull-requests: write # fixes to click; pull requests from forks get none, but everything else works
    steps:
      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0
        with:
          fetch-depth: 2 # to see which lines the pull request adds
          persist-credentials: false
      - uses: paperlint/paperlint@v0
      # For the comment on pull requests from forks: paperlint-comment.yml.
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: \${{ !cancelled() }}
        with:
          name: paperlint
          path: .paperlint/lint.json
          include-hidden-files: true
          if-no-files-found: ignore
          retention-days: 3
`;export{e as default};
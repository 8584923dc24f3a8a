var e=`# Checks the links twice a week, and keeps one issue about those that are dead, moved or wrong.
# In a file of its own, because GitHub disables workflows with a schedule if the repository is quiet for 60 days.
name: links

on:
  schedule:
    - cron: '17 5 * * 1,4' # not once a week: GitHub deletes caches that are not used for seven days
  workflow_dispatch:

permissions: {}

concurrency: paperlint-links

jobs:
  links:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      issues: write # the one issue
    steps:
      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0
        with:
          persist-credentials: false
      - uses: actions/cache/restore@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0
        with:
          path: .paperlint/links.jsonl
          key: paperlint-\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: paperlint-
      - uses: paperlint/paperlint@v0
        with:
          command: links
          issue: 'true'
          budget: 45m
          fail-on: never # dead links are in the issue, so they need no red run
      - uses: actions/cache/save@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0
        if: always()
        with:
          path: .paperlint/links.jsonl
          key: paperlint-\${{ github.run_id }}-\${{ github.run_attempt }}
`;export{e as default};
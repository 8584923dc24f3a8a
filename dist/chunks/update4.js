var e=`# Once a week, looks for published preprints, moved and dead links and wrong counts, and keeps one pull request with the updates.
# In a file of its own, because GitHub disables workflows with a schedule if the repository is quiet for 60 days.
name: update

on:
  schedule:
    - cron: '23 6 * * 4'
  workflow_dispatch:

permissions: {}

concurrency: paperlint-update

jobs:
  update:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: write # the branch paperlint/update
      pull-requests: write # the one pull request
    steps:
      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0
        with:
          persist-credentials: false
      # Results of the link check are also used here.
      - uses: actions/cache/restore@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0
        with:
          path: .paperlint/links.jsonl
          key: paperlint-\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: paperlint-
      # GitHub does not start workflows for pull requests that this token opens; to run the checks, set \`token\` to the token of an app.
      - uses: paperlint/paperlint@v0
        with:
          command: update
          budget: 45m
      - uses: actions/cache/save@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0
        if: always()
        with:
          path: .paperlint/links.jsonl
          key: paperlint-\${{ github.run_id }}-\${{ github.run_attempt }}
`;export{e as default};
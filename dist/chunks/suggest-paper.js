var e=`# Turns a paper that somebody suggests with the issue form into a pull request, or answers in the issue why it cannot.
name: suggest a paper

on:
  issues:
    types: [opened, edited]

permissions: {}

concurrency: paperlint-suggest-\${{ github.event.issue.number }}

jobs:
  add:
    if: contains(github.event.issue.body, '### Link to the paper')
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # the branch with the entry
      pull-requests: write # its pull request
      issues: write # the answer
    steps:
      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0
        with:
          persist-credentials: false
      # GitHub does not start workflows for pull requests that this token opens; to run the checks, set \`token\` to the token of an app.
      - uses: paperlint/paperlint@v0
        with:
          command: add
`;export{e as default};
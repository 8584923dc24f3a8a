var e=`# Comments on pull requests from forks, whose own workflow can only read. No code of the fork runs here: GitHub says which pull request it
# is, and the results are not trusted.
name: paperlint comment

on:
  workflow_run:
    workflows: [paperlint]
    types: [completed]

permissions: {}

concurrency: paperlint-comment-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}

jobs:
  comment:
    if: >-
      github.event.workflow_run.event == 'pull_request' &&
      github.event.workflow_run.conclusion != 'cancelled' &&
      github.event.workflow_run.head_repository.full_name != github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: read # the results of the finished run
      pull-requests: write # the comment
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          name: paperlint
          path: results
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: paperlint/paperlint@v0
        with:
          command: report
          files: results/*.json
`;export{e as default};
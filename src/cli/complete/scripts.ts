export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/**
 * Scripts that ask `nuage __complete` at each press of the key: one offer a line, the word, a tab and what
 * it means. `:file` alone stands for the names of files, which the shell knows best how to complete.
 */
export const completionScripts: Readonly<Record<Shell, string>> = {
  // bash parts words at "=" and ":" before it asks, so the line is put together again first, and of an
  // offer only what comes after the last such sign may be handed back.
  bash: String.raw`_nuage() {
  local line=() word previous='' glue='' index
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    if [[ -n $glue || ( ( $word == '=' || $word == ':' ) && \${#line[@]} -gt 0 ) ]]; then
      line[\${#line[@]}-1]+="$word"
      glue=''
      [[ $word == '=' || $word == ':' ]] && glue=1
    else
      line+=("$word")
    fi
  done
  local current="\${line[\${#line[@]}-1]}"
  local prefix="\${current%"\${COMP_WORDS[COMP_CWORD]}"}"
  [[ "\${COMP_WORDS[COMP_CWORD]}" == '=' || "\${COMP_WORDS[COMP_CWORD]}" == ':' ]] && prefix="$current"
  COMPREPLY=()
  local offer
  while IFS=$'\t' read -r offer _; do
    if [[ $offer == ':file' ]]; then
      compopt -o filenames 2>/dev/null
      local typed="\${current##*=}"
      [[ $current == --*=* ]] || typed="$current"
      while IFS= read -r offer; do COMPREPLY+=("$offer"); done < <(compgen -f -- "$typed")
    else
      COMPREPLY+=("\${offer#"$prefix"}")
    fi
  done < <("\${COMP_WORDS[0]}" __complete -- "\${line[@]}" 2>/dev/null)
}
complete -F _nuage nuage
`.replaceAll(String.raw`\$`, '$'),
  zsh: String.raw`#compdef nuage
_nuage() {
  local -a offers
  local line word brief
  while IFS=$'\t' read -r word brief; do
    if [[ $word == ':file' ]]; then
      _files
      return
    fi
    offers+=("\${word//:/\\:}:$brief")
  done < <("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  _describe 'nuage' offers
}
compdef _nuage nuage
`.replaceAll(String.raw`\$`, '$'),
  fish: String.raw`function __nuage_complete
    set -l words (commandline -opc) (commandline -ct)
    for offer in ($words[1] __complete -- $words[2..-1] 2>/dev/null)
        if test (string split -m1 \t -- $offer)[1] = ':file'
            __fish_complete_path (commandline -ct)
        else
            echo $offer
        end
    end
end
complete -c nuage -f -a '(__nuage_complete)'
`,
};

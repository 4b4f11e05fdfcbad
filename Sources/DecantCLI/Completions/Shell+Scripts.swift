extension Shell {
  static let bashScript = #"""
    # Completes the command lines of {program} in bash 4.4 or later: source this file.
    {function}() {
        local program=${1/#\~\//$HOME/} kind line
        type -P -- "$program" >/dev/null || program={program}
        COMPREPLY=()
        {
            IFS= read -r kind
            while IFS= read -r line; do COMPREPLY+=("$line"); done
        } <<<"$("$program" __complete bash "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)"
        case $kind in
            beginnings) compopt -o nospace ;;
            files) compopt -o default ;;
            directories) compopt -o dirnames ;;
        esac
    }
    complete -o nosort -F {function} {program}

    """#

  static let zshScript = #"""
    #compdef {program}
    # Completes the command lines of {program} in zsh: source this file, or put it into a directory of fpath.
    {function}() {
        local program=${(Q)words[1]} word=$PREFIX
        program=${program/#\~\//$HOME/}
        (( $+commands[$program] )) || [[ -x $program ]] || program={program}
        [[ -n $compstate[quote] ]] || word=${(Q)PREFIX}
        local -a answer=("${(@f)$("$program" __complete zsh "${(@Q)words[1,CURRENT-1]}" "$word" 2>/dev/null)}")
        local kind=$answer[1]
        answer=("${(@)answer[2,-1]:#}")
        [[ $kind == (files|directories) && $word == --*=* ]] && compset -P 1 '*='
        case $kind in
            words) (( $#answer )) && _describe -V {program} answer ;;
            beginnings) (( $#answer )) && _describe -V {program} answer -S '' ;;
            files) _files ;;
            directories) _files -/ ;;
        esac
    }
    compdef {function} {program}
    [[ $funcstack[1] != _{program} ]] || {function}

    """#

  static let fishScript = #"""
    # Completes the command lines of {program} in fish: source this file, or put it into a directory of
    # fish_complete_path.
    function {function}
        set -l words (commandline -opc)
        while string match -qr '^\w+=' -- $words[1]
            set -e words[1]
        end
        set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
        type -fq -- $program; or set program {program}
        type -fq -- $program; or return
        set -l raw (commandline -ct)
        set -l word (string unescape -- "$raw"; or string unescape -- "$raw'"; or string unescape -- "$raw\"")
        set -l answer ($program __complete fish $words "$word" 2>/dev/null)
        set -l option (string match -r '^--[^=]*=' -- "$word")
        set -l path (string replace -- "$option" '' "$word")
        switch "$answer[1]"
            case files
                printf "$option%s\n" (__fish_complete_path "$path")
            case directories
                printf "$option%s\n" (__fish_complete_directories "$path" '')
            case '*'
                test (count $answer) -lt 2; or printf '%s\n' $answer[2..]
        end
    end
    complete -c {program} -e
    complete -c {program} -kfa '({function})'

    """#
}

using System.CommandLine;
using System.CommandLine.Invocation;

namespace OkOce.Dashboard.Commands;

/// <summary>The commands of the program.</summary>
internal static class CommandLine
{
    private const int Usage = 2;

    /// <summary>Does what the arguments ask.</summary>
    /// <returns>0 done, 1 the input was refused, 2 the arguments are not understood.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        RootCommand root = ServeCommand.Serving(new RootCommand("OK OCE: export readiness, sourced and dated. (Kesiapan ekspor, bersumber dan bertanggal.)"));
        root.Add(ServeCommand.Serving(new Command("serve", "The dashboard. (Dasbor.)")));
        root.Add(AssessCommand.Build());
        root.Add(ImportCommand.Build());
        root.Add(RulebookCommand.Build());
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction refusal)
        {
            // A page of help would hide the sentence that says what is wrong.
            refusal.ShowHelp = false;
        }

        var understood = parsed.Errors.Count == 0;
        // What else is said of a mistake must not stand where a program reads the answer.
        var code = parsed.Invoke(new() { Output = understood ? output : error, Error = error });
        return understood ? code : Usage;
    }
}

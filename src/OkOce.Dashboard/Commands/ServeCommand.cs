using System.CommandLine;
using OkOce.Dashboard.Serving;

namespace OkOce.Dashboard.Commands;

/// <summary><c>serve [--data DIR] [--urls URL]</c>: the dashboard; also what is done when no command is given.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Where to listen; this machine's own addresses only. (Alamat yang dilayani; hanya alamat komputer ini.)",
        DefaultValueFactory = _ => ServeOptions.DefaultUrls,
    };

    private static readonly Option<string> Data = Choices.Data();

    /// <summary>Makes a command serve.</summary>
    public static TCommand Serving<TCommand>(TCommand command)
        where TCommand : Command
    {
        command.Options.Add(Urls);
        command.Options.Add(Data);
        command.SetAction(parsed => Serve.Run(
            new(parsed.GetRequiredValue(Urls), parsed.GetRequiredValue(Data)),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }
}
